// Paths in few bytes: from point to point in steps, in tenths of a pixel. Steps are taken between rounded points, so that no error adds up.

/** A tenth as SVG reads it with the fewest characters: 125 → "12.5", -4 → "-.4", 30 → "3". */
export function schrijfTiende(tienden: number): string {
	const heel = Math.trunc(Math.abs(tienden) / 10);
	const rest = Math.abs(tienden) % 10;
	return `${tienden < 0 ? '-' : ''}${heel || !rest ? heel : ''}${rest ? `.${rest}` : ''}`;
}

/** Two numbers after each other: a minus parts them by itself. */
const naast = (a: string, b: string): string => `${a}${b.startsWith('-') ? '' : ' '}${b}`;

/** The `d` of a line through `punten` (pixels); undefined is a break. A point that stands alone is no line. Empty when there is none. */
export function lijnpad(punten: Iterable<readonly [x: number, y: number] | undefined>): string {
	let d = '';
	let begin: readonly [number, number] | undefined;
	let vorige: readonly [number, number] | undefined;
	for (const punt of punten) {
		if (!punt) {
			begin = vorige = undefined;
			continue;
		}
		const hier = [Math.round(punt[0] * 10), Math.round(punt[1] * 10)] as const;
		if (!vorige) begin = hier;
		else {
			if (begin) d += `M${naast(schrijfTiende(begin[0]), schrijfTiende(begin[1]))}l`;
			const stap = naast(schrijfTiende(hier[0] - vorige[0]), schrijfTiende(hier[1] - vorige[1]));
			d += begin || stap.startsWith('-') ? stap : ` ${stap}`;
			begin = undefined;
		}
		vorige = hier;
	}
	return d;
}
