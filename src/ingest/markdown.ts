// A Markdown or MDX file: front matter, body, and the body's tree as the site's own renderer sees it.
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Lichaam, MdNode } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { metRegeleinden } from './tekst.ts';
import { leesYaml, type YamlDeel } from './yaml.ts';

export interface MarkdownBestand {
	voorwerk: YamlDeel;
	lichaam: Lichaam;
	problemen: Problem[];
}

/** How a text is read, for the checks and for the pages alike. Front matter is ours: a second block of it in the body is a text like any other. */
export const MARKDOWN = { frontmatter: false, smartPunctuation: false } as const;

const LEGE_BOOM: MdNode = { type: 'root', children: [] };

/** The renderer reports "3:1: message"; editors get the place and a remedy instead. */
function leesFout(fout: unknown, bestand: string, lichaam: string, regelsErvoor: number): Problem {
	const tekst = fout instanceof Error ? fout.message : String(fout);
	const plek = /^(\d+):(\d+):/.exec(tekst);
	const regel = plek ? (lichaam.split(/\r\n|\n/)[Number(plek[1]) - 1] ?? '') : '';
	const kleiner = /<\s?(\d+)/.exec(regel)?.[1];
	const specifiek = /=[“”„‘’]/.test(regel) ? 'Gebruik rechte aanhalingstekens in een onderdeel: dataset="…". Een tekstverwerker maakt er krullen van.' : kleiner !== undefined ? `Schrijf „minder dan ${kleiner}”, of zet er een \\ voor: \\<${kleiner}.` : '';
	return maakProbleem(
		{ file: bestand, line: (plek ? Number(plek[1]) : 1) + regelsErvoor, column: plek ? Number(plek[2]) : 1 },
		'mdx-vorm',
		'Hier staat iets dat als onderdeel wordt gelezen, maar niet is afgesloten of niet klopt.',
		specifiek || 'Schrijf een onderdeel op één regel en sluit af met />, bijvoorbeeld <Cijfer dataset="…" regel="…" maat="…" />. Bedoelt u een gewoon < of {? Schrijf dan „minder dan”, of zet er een \\ voor.',
	);
}

export function leesMarkdown(geschreven: string, bestand: string, formaat: 'md' | 'mdx'): MarkdownBestand {
	const tekst = metRegeleinden(geschreven);
	const kop = /^---[ \t]*\r?\n([\s\S]*?)(?:^)---[ \t]*(?:\r?\n|$)/m.exec(tekst);
	const begint = kop?.index === 0;
	const voorwerktekst = begint ? kop[1]! : '';
	const lichaamtekst = begint ? tekst.slice(kop[0].length) : tekst;
	const regelsErvoor = begint ? kop[0].split(/\r\n|\n/).length - 1 : 0;
	const voorwerk = leesYaml(voorwerktekst, bestand, begint ? 1 : 0);
	const problemen: Problem[] = [];
	if (!begint) {
		const open = /^---[ \t]*[\r\n]/.test(tekst);
		problemen.push(maakProbleem(
			{ file: bestand, line: 1, column: 1 }, 'geen-voorwerk',
			open ? 'Het blok gegevens dat hier begint, wordt niet afgesloten.' : 'Het bestand begint niet met een blok gegevens tussen twee regels met ---.',
			open ? 'Zet onder de laatste sleutel een regel met alleen drie streepjes: ---.' : 'Zet op regel 1 drie streepjes, daarna de sleutels (zoals titel: …), en sluit af met een regel met drie streepjes.',
		));
	}
	let boom = LEGE_BOOM;
	try {
		// The newline: satteri 0.10 aborts the whole process on an import or export that ends the text in a backslash.
		boom = (formaat === 'mdx' ? mdxToMdast(`${lichaamtekst}\n`, { features: MARKDOWN }) : markdownToMdast(lichaamtekst, { features: MARKDOWN })) as unknown as MdNode;
	} catch (fout) {
		problemen.push(leesFout(fout, bestand, lichaamtekst, regelsErvoor));
	}
	return { voorwerk, lichaam: { tekst: lichaamtekst, regelsErvoor, boom }, problemen };
}

/** All nodes of a tree, parents before children. */
export function* knopen(node: MdNode): Generator<MdNode> {
	// With a stack of its own: a thousand > in a row are a thousand levels.
	const stapel = [node];
	for (let nu = stapel.pop(); nu; nu = stapel.pop()) {
		yield nu;
		for (const kind of nu.children?.toReversed() ?? []) stapel.push(kind);
	}
}

/** The words of a node, without mark-up. */
export const platteTekst = (node: MdNode): string =>
	node.value !== undefined && node.type !== 'html' ? node.value : (node.children ?? []).map(platteTekst).join('');
