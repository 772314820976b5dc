/** Files of an attachment. */
export const papers = {
  'paper/choose': '选择文件',
  'paper/more': '继续添加',
  'paper/photograph': '拍照',
  'paper/how': '也可将文件拖到此处，或复制后粘贴',
  'paper/page': '第{page}页',
  'paper/preview': '{name} 的预览',
  'paper/reading': '正在读取…',
  'paper/waiting': '等待上传',
  'paper/sending': '正在上传 {percent}%',
  'paper/checking': '已上传，正在检查…',
  'paper/interrupted': '连接中断，已上传 {percent}%，将自动继续…',
  'paper/progress': '上传进度',
  'paper/taken': '已上传',
  'paper/retry': '重新上传',
  'paper/up': '移到前一页',
  'paper/cancel': '取消上传',
  'paper/remove': '移除',
  'file/under-way': '附件还在上传，请稍候。',
  'file/not-sent': '有文件未能上传，请重新上传或移除该文件。',
} as const;

export type PapersKey = keyof typeof papers;
