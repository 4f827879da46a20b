/**
 * Code as it may stand in a page. Text in it that would end the script, or begin a comment of HTML, is written with a number: it means
 * the same to who runs it, in a text and in a pattern, and these signs stand nowhere else in code that a bundler wrote.
 *
 * @example
 * inScript('let a = "</script>";'); //=> 'let a = "\\x3c/script>";'
 */
export const inScript = (code: string): string => code.replace(/<(?=\/script|script|!--)/gi, "\\x3c").trim();
