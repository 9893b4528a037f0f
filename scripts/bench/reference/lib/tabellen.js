// The figures of a gemeente as tables: a row per period, a column per category.

const notatie = new Intl.NumberFormat('nl-NL');

export const schrijfGetal = (getal) => (getal === undefined ? '–' : notatie.format(getal));

/** Rows by `per`, columns by `groep`; `waarde` gives the number of one record. */
export function draai(regels, per, groep, waarde, namen) {
	const kolommen = [...new Set(regels.map((regel) => regel[groep]))];
	const perRij = Map.groupBy(regels, (regel) => regel[per]);
	return {
		kolommen: kolommen.map((kolom) => namen[kolom] ?? kolom),
		rijen: [...perRij].map(([label, lijst]) => {
			const van = new Map(lijst.map((regel) => [regel[groep], Number(regel[waarde])]));
			return { label, waarden: kolommen.map((kolom) => van.get(kolom)) };
		}),
	};
}

/** Sums of `maten` by `per`. */
export function telOp(regels, per, maten) {
	return {
		kolommen: Object.values(maten),
		rijen: [...Map.groupBy(regels, (regel) => regel[per])].map(([label, lijst]) => ({
			label,
			waarden: Object.keys(maten).map((maat) => lijst.reduce((som, regel) => som + Number(regel[maat]), 0)),
		})),
	};
}
