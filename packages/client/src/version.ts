/** The version of this package, as the server's log shows it. A test holds it to `package.json`. */
export const version = '0.1.0';
