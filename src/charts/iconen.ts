// The drawings behind every icon: 16 by 16, strokes in the colour of the text.

export const ICONEN = {
	vinkje: '<path d="m3 8.5 3.5 3.5L13 4.5"/>',
	pijl: '<path d="M2.5 8h10.5M9 4l4 4-4 4"/>',
	uitroep: '<path d="M8 2.5v6.5M8 13v.01"/>',
	kruis: '<path d="m4 4 8 8m0-8-8 8"/>',
	streep: '<path d="M3.5 8h9"/>',
	doorhaling: '<circle cx="8" cy="8" r="5.75"/><path d="m4 12 8-8"/>',
	puntjes: '<path d="M3 8v.01M8 8v.01M13 8v.01"/>',
	vraagteken: '<path d="M5.25 5.5a2.75 2.75 0 1 1 4 2.45C8.4 8.4 8 8.9 8 9.75M8 13.25v.01"/>',
	tandwiel: '<circle cx="8" cy="8" r="3.5"/><path d="M8 1.5v2.25M8 12.25v2.25M1.5 8h2.25M12.25 8h2.25M3.4 3.4 5 5m6 6 1.6 1.6m0-9.2L11 5m-6 6-1.6 1.6"/>',
	zoek: '<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/>',
	download: '<path d="M8 2.5v8M4.5 7.5 8 11l3.5-3.5M3 13.75h10"/>',
	/** The mark of Zicht: an eye under its lid. */
	oog: '<path d="M2 13.5C6 6 11 3 16 3s10 3 14 10.5" stroke-width="3"/><circle cx="16" cy="11.5" r="4.75" fill="currentColor" stroke="none"/>',
} as const;

export type IcoonNaam = keyof typeof ICONEN;
/** How a state is tinted; the same words as in the statusmodellen. */
export type Tint = 'goed' | 'let-op' | 'slecht' | 'open' | 'stil' | 'onbekend';
