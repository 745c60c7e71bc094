/** Where the register is, set when the mini-program is built; see vite.mini-program.config.js. */
declare const REGISTER_ORIGIN: string;
