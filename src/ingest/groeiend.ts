// A list that grows while a file is read, in a typed array: a million cells are not a million objects.
interface Rij<T> {
	push(waarde: number): void;
	/** What was pushed, and no more. */
	klaar(): T;
}

/** A list of numbers in a typed array that doubles when it is full. */
export function groeiend<T extends Float64Array | Uint32Array | Uint8Array>(maak: (lengte: number) => T): Rij<T> {
	let inhoud = maak(64);
	let aantal = 0;
	return {
		push(waarde) {
			if (aantal === inhoud.length) {
				const groter = maak(aantal * 2);
				groter.set(inhoud);
				inhoud = groter;
			}
			inhoud[aantal++] = waarde;
		},
		klaar: () => inhoud.slice(0, aantal) as T,
	};
}
