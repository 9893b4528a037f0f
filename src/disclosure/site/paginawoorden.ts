// What search can know of a page, as far as it holds a digit.
import { cijferwoorden } from './bestand.ts';
import { ontsleutel } from './html.ts';

/** Words with a digit in `html`, with what stands in attributes: search keeps those too. One text, a word a line: of a thousand pages these are millions. */
export const woordenVanPagina = (html: string): string => [...new Set([...cijferwoorden(ontsleutel(html.replace(/<[^>]*>/g, ' '))), ...cijferwoorden(ontsleutel(html.replace(/["<>=]/g, ' ')))])].join('\n');
