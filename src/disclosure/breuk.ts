// Exact numbers: what is published as 33,3% or "2427/20" is a fraction, never a float.

export interface Breuk {
	teller: bigint;
	/** Always above zero. */
	noemer: bigint;
}

const GETAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/** Reads `12`, `-0.5`, `1e-3` or `485/4`; a JavaScript number is taken as the decimal it prints. Undefined for anything else. */
export function leesBreuk(waarde: number | string | bigint): Breuk | undefined {
	const [boven, onder, meer] = String(waarde).trim().split('/');
	const teller = leesDecimaal(boven ?? '');
	if (!teller || meer !== undefined) return undefined;
	if (onder === undefined) return teller;
	const noemer = leesDecimaal(onder);
	if (!noemer || noemer.teller === 0n) return undefined;
	const teken = noemer.teller < 0n ? -1n : 1n;
	return { teller: teken * teller.teller * noemer.noemer, noemer: teken * noemer.teller * teller.noemer };
}

function leesDecimaal(tekst: string): Breuk | undefined {
	const delen = GETAL.exec(tekst.trim());
	if (!delen) return undefined;
	const [, teken, geheel, rest = '', macht = '0'] = delen;
	const teller = BigInt(`${teken === '-' ? '-' : ''}${geheel}${rest}`);
	const exponent = Number(macht) - rest.length;
	return exponent >= 0 ? { teller: teller * 10n ** BigInt(exponent), noemer: 1n } : { teller, noemer: 10n ** BigInt(-exponent) };
}

export const breuk = (waarde: number | string | bigint | Breuk): Breuk => {
	const gelezen = typeof waarde === 'object' ? waarde : leesBreuk(waarde);
	if (!gelezen) throw new RangeError(`not an exact number: ${String(waarde)}`);
	return gelezen;
};

export const ggd = (a: bigint, b: bigint): bigint => {
	let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
	while (y) [x, y] = [y, x % y];
	return x;
};

export const vloer = (teller: bigint, noemer: bigint): bigint => {
	const deel = teller / noemer;
	return teller < 0n && deel * noemer !== teller ? deel - 1n : deel;
};

export const plafond = (teller: bigint, noemer: bigint): bigint => -vloer(-teller, noemer);
