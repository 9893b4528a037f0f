// What tells the parts of a chart apart without colour: a pattern over the fill of each but the first.
import { el } from './tekening.ts';

const TEKENINGEN = [
	'',
	'<path d="M-2 2 2-2M0 8 8 0M6 10l4-4"/>',
	'<path d="M2 2h.01M6 6h.01"/>',
	'<path d="M0 4h8"/>',
	'<path d="M0 0l8 8M8 0 0 8"/>',
	'<path d="M4 0v8"/>',
];

/** How many parts have a pattern of their own. */
export const PATRONEN = TEKENINGEN.length;

/** Definitions of the first `aantal` patterns; `id` keeps them apart from those of other charts on the page. */
export function patronen(id: string, aantal: number, klasse = 'patroon'): string {
	const vormen = TEKENINGEN.slice(0, aantal).map((tekening, i) => (tekening ? el('pattern', { id: `${id}-p${i + 1}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse', class: klasse }, tekening) : '')).join('');
	return vormen && el('defs', {}, vormen);
}

/** A shape (its tag and attributes) filled with colour and pattern `nummer`, from 0. */
export function gevuld(id: string, nummer: number, vorm: (eigen: Record<string, string>) => string): string {
	const i = nummer % PATRONEN;
	return vorm({ class: `g${i + 1}` }) + (i ? vorm({ fill: `url(#${id}-p${i + 1})` }) : '');
}
