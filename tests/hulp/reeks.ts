// A dataset of observations over time for one test: a column of periods, categories if asked, and measures.
import { CSV, YAML } from './proefroot.ts';

interface Reeks {
	/** Measures as `name: unit`, or `name: unit, rest of zicht`. */
	maten?: Record<string, string>;
	/** Columns that tell series apart. */
	dimensies?: string[];
	grenzen?: string;
	type?: string;
	/** Lines below `zicht:`. */
	zicht?: string;
	naam?: string;
}

/** The files of a dataset of `regels`, each a line below the header: period, dimensions, measures. */
export function reeks(regels: string[], { maten = { bezoeken: 'meldingen' }, dimensies = [], grenzen = '{}', type = 'integer', zicht = '', naam }: Reeks = {}): Record<string, string> {
	const [csv, yaml] = naam === undefined ? [CSV, YAML] : [`data/streek/${naam}.csv`, `data/streek/${naam}.yaml`];
	const kop = ['periode', ...dimensies, ...Object.keys(maten)].join(';');
	return {
		[csv]: `${[kop, ...regels].join('\n')}\n`,
		[yaml]: `title: Een reeks
description: Waarnemingen door de tijd.
schema:
  primaryKey: [${['periode', ...dimensies].join(', ')}]
  fields:
    - { name: periode, type: string, title: Periode, constraints: { required: true }, zicht: { rol: periode } }
${dimensies.map((name) => `    - { name: ${name}, type: string, title: Groep, zicht: { rol: ${name === 'gemeente' ? 'gebied' : 'dimensie'} } }\n`).join('')}${Object.entries(maten).map(([name, eenheid]) => `    - { name: ${name}, type: ${type}, title: Maat, constraints: ${grenzen}, zicht: { rol: maat, eenheid: ${eenheid} } }\n`).join('')}zicht:
  thema: monitor
  periode: 2023
  gebied: streek
  status: definitief
  definitie: Elke binnenkomst telt.
${zicht}  bronnen:
    - bron: stuk
      plaats: bijlage 2
`,
	};
}

/** `2021-Q1;…` for each of `waarden`, quarter after quarter. */
export const kwartalen = (waarden: (number | string)[], van = 2021): string[] => waarden.map((waarde, i) => `${van + Math.floor(i / 4)}-Q${(i % 4) + 1};${waarde}`);
