import type { CallBody, Calls } from '@zxkt/contract';

type Facts = CallBody<Calls['fillRecoveryLetter']>;

export const letterKind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const letterTitle = '外贸发展专项资金（中小）网络管理应用账号密码重置申请';
export const letterFileName = '账号密码重置申请.docx';

/** What the letter says, paragraph by paragraph, with rows to be filled in: the DOCX and a printable page say the same. */
export const letterRows = ({ code, enterpriseName, account, contact, email, mobile }: Facts) => [
  { label: '企业名称', value: enterpriseName },
  { label: '统一社会信用代码/组织机构代码/进出口企业代码', value: code },
  { label: '登录账号（如遗忘可不填）', value: account },
  { label: '联系人姓名', value: contact },
  { label: '邮箱地址', value: email },
  { label: '手机号码（选填）', value: mobile },
];

/** 《账号密码重置申请》 as a DOCX, to be printed, stamped and scanned. Nothing is kept of what it is filled in with. */
export const writeLetter = async (facts: Facts): Promise<string> => {
  const { AlignmentType, BorderStyle, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } =
    await import('docx');
  const font = { ascii: 'Times New Roman', eastAsia: '仿宋', hAnsi: 'Times New Roman' };
  const text = (words: string, size = 28) => new TextRun({ text: words, font, size });
  const paragraph = (words: string) =>
    new Paragraph({ children: [text(words)], spacing: { line: 480 }, indent: { firstLine: 560 } });
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  const borders = { top: line, bottom: line, left: line, right: line };
  const cell = (words: string, width: number) =>
    new TableCell({
      borders,
      width: { size: width, type: WidthType.PERCENTAGE },
      margins: { top: 120, bottom: 120, left: 120, right: 120 },
      children: [new Paragraph({ children: [text(words, 24)] })],
    });
  const rows = letterRows(facts).map(
    ({ label, value = '' }) => new TableRow({ children: [cell(label, 40), cell(value, 60)] }),
  );
  const document = new Document({
    creator: '商务部业务系统统一平台',
    title: letterTitle,
    sections: [
      {
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 480 },
            children: [new TextRun({ text: letterTitle, bold: true, size: 36, font: { ...font, eastAsia: '黑体' } })],
          }),
          new Paragraph({ children: [text('商务部业务系统统一平台客服：')], spacing: { line: 480 } }),
          paragraph('我单位因故无法登录外贸发展专项资金（中小）网络管理应用，现申请重置登录账号的密码。相关信息如下：'),
          new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows }),
          paragraph('我单位承诺以上信息和所附营业执照真实有效，并对由此产生的一切后果承担责任。'),
          paragraph('附：企业营业执照复印件、申请人身份证个人信息页复印件（均须加盖公章）。'),
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing: { before: 720, line: 480 },
            children: [text('申请单位（公章）：________________')],
          }),
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing: { line: 480 },
            children: [text('________年____月____日')],
          }),
        ],
      },
    ],
  });
  return Packer.toBase64String(document);
};
