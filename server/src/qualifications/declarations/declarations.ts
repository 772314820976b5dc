/** The version of the 注册申明 in force. Raised with its text, so that consent is to the words that were read. */
export const declarationVersion = '2019-01';
