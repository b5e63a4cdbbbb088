/** The library as its users see it. Left out of the command line's bundle, which loads the built root instead. */
export * from "../index.js";
