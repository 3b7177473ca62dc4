/** The version of package.json, put in by the build. */
declare const NESTVIRT_VERSION: string;
