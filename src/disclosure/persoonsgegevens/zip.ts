// The parts of a ZIP file: what is packed in it, and documents of an office program, which are XML in a ZIP.
import { inflateRawSync } from 'node:zlib';

/** More than this in one part is no report; it is told as a file that cannot be looked into. */
const GROOTSTE_DEEL = 64 << 20;

/** Every part whose name `wil` wants, as bytes. Undefined if the bytes are no whole ZIP, or one of those parts is locked or too large. */
export function leesZip(bytes: Uint8Array, wil: (naam: string) => boolean): Map<string, Buffer> | undefined {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
	const bron = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const slot = bron.lastIndexOf('PK\x05\x06', undefined, 'latin1');
	if (slot === -1 || slot + 22 > bron.length) return undefined;
	const delen = new Map<string, Buffer>();
	try {
		let plek = bron.readUInt32LE(slot + 16);
		for (let n = bron.readUInt16LE(slot + 10); n > 0; n--) {
			if (bron.readUInt32LE(plek) !== 0x02014b50) return undefined;
			const [vlaggen, wijze, grootte] = [bron.readUInt16LE(plek + 8), bron.readUInt16LE(plek + 10), bron.readUInt32LE(plek + 20)];
			const [lengteNaam, lengteExtra, lengteNoot, begin] = [bron.readUInt16LE(plek + 28), bron.readUInt16LE(plek + 30), bron.readUInt16LE(plek + 32), bron.readUInt32LE(plek + 42)];
			const naam = bron.subarray(plek + 46, plek + 46 + lengteNaam).toString('utf8');
			plek += 46 + lengteNaam + lengteExtra + lengteNoot;
			if (!wil(naam)) continue;
			const inhoud = begin + 30 + bron.readUInt16LE(begin + 26) + bron.readUInt16LE(begin + 28);
			const deel = bron.subarray(inhoud, inhoud + grootte);
			if (vlaggen & 1 || (wijze !== 0 && wijze !== 8)) return undefined;
			delen.set(naam, wijze === 0 ? deel : inflateRawSync(deel, { maxOutputLength: GROOTSTE_DEEL }));
		}
	} catch {
		// Cut off, or no ZIP after all.
		return undefined;
	}
	return delen;
}
