/** Folder of the site that search keeps for itself. */
export const ZOEKMAP = 'pagefind';
