export declare function getLocale(): 'en' | 'de';
export declare function overwriteGetLocale(read: () => 'en' | 'de'): void;
