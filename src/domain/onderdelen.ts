// The components an editor may use in MDX, and the attributes each takes. Always literal text, never code.

export interface Onderdeel {
	/** Attribute → what it is for. */
	verplicht: Record<string, string>;
	mag: Record<string, string>;
	/** Takes the columns of its dataset as attributes, to choose one row. */
	kiestRegel: boolean;
	voorbeeld: string;
}

const DATASET = 'de naam van de dataset, zoals het bestand in data/';

export const ONDERDELEN: Record<string, Onderdeel> = {
	Cijfer: {
		verplicht: { dataset: DATASET, maat: 'de kolom met het getal' },
		mag: { zoals: '„gedrukt” voor het totaal dat de bron drukt', vorm: '„getal” voor het getal zonder eenheid' },
		kiestRegel: true,
		voorbeeld: '<Cijfer dataset="capaciteit-2023" regel="bw-basis" maat="plekken" />',
	},
	Grafiek: {
		verplicht: { dataset: DATASET, figuur: 'het id van de figuur in de beschrijving' },
		mag: { tot: 'de laatste periode die meetelt: een verslag blijft zo gelijk als er later cijfers bij komen' },
		kiestRegel: false,
		voorbeeld: '<Grafiek dataset="capaciteit-2023" figuur="per-voorziening" />',
	},
	Tabel: {
		verplicht: { dataset: DATASET, figuur: 'het id van de figuur in de beschrijving' },
		mag: { tot: 'de laatste periode die meetelt: een verslag blijft zo gelijk als er later cijfers bij komen' },
		kiestRegel: false,
		voorbeeld: '<Tabel dataset="capaciteit-2023" figuur="per-voorziening" />',
	},
	Begroting: {
		verplicht: { dataset: DATASET },
		mag: {},
		kiestRegel: false,
		voorbeeld: '<Begroting dataset="regiobegroting-2023" />',
	},
	Resultaten: {
		verplicht: { periode: 'het jaar of kwartaal' },
		mag: { status: 'toon alleen resultaten met deze status' },
		kiestRegel: false,
		voorbeeld: '<Resultaten periode="2022" />',
	},
	Telling: {
		verplicht: {},
		mag: { status: 'tel alleen resultaten met deze status', periode: 'het jaar of kwartaal' },
		kiestRegel: false,
		voorbeeld: '<Telling status="gerealiseerd" periode="2022" />',
	},
};
