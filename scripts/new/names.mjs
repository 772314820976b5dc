export const pascal = (name) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
export const camel = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
