// In which order a reader meets regions and themes, everywhere the same.
import type { Inhoudscollectie } from './collecties.ts';
import type { Item, Portaal } from './portaal.ts';

type Geordend = { id: string; data: { volgorde: number } };
const opVolgorde = (a: Geordend, b: Geordend): number => a.data.volgorde - b.data.volgorde || a.id.localeCompare(b.id);

export const regiosOpVolgorde = (portaal: Portaal): Item<'regios'>[] => [...portaal.inhoud.regios].sort(opVolgorde);

/** The themes that have a page: none with a single region, for then there is nothing to set side by side. */
export const themasOpVolgorde = (portaal: Portaal): Item<'themas'>[] => (portaal.inhoud.regios.length < 2 ? [] : [...portaal.inhoud.themas].sort(opVolgorde));

/** The entries of a collection that have a place on the site. */
export const metPlek = (portaal: Portaal, collectie: Inhoudscollectie): Item[] => (collectie === 'themas' ? themasOpVolgorde(portaal) : portaal.inhoud[collectie]) as Item[];
