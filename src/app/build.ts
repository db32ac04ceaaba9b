declare const __SOMA_BUILD__: string;

/** Twelve hex digits that stand for the sources this was built from; the same as in index.html. */
export const BUILD: string = __SOMA_BUILD__;
