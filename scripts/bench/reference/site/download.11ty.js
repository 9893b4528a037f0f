// The figures of each gemeente as files.
export default class {
	data() {
		return {
			pagination: { data: 'gemeenten', size: 1, alias: 'download', before: (gemeenten) => gemeenten.flatMap(({ downloads }) => downloads) },
			permalink: ({ download }) => download.pad,
			eleventyExcludeFromCollections: true,
		};
	}

	render({ download }) {
		return download.csv;
	}
}
