// The pre-commit hook: personal data is caught before it is in git, where it would stay for ever.
import { execFileSync } from 'node:child_process';
import { NAAM_VAN_SOORT, vindInBestanden } from '../disclosure/persoonsgegevens/controleer.ts';
import { maskeer } from '../disclosure/persoonsgegevens/maskeer.ts';
import { UITGANG } from './opties.ts';
import { meervoud } from './toon.ts';

const LEESBAAR = /\.(?:csv|tsv|md|mdx|ya?ml|txt|json|svg|png|jpe?g|gif|webp|tiff?|docx|xlsx|pptx|od[tsp]|pdf)$/i;
/** What the program itself is made of, with its lists of names and its examples of what is refused; lists of packages are of nobody. All else an editor may have put there. */
const NIET = /^(?:src|tests|scripts|haken|\.[^/]+)\/|(?:^|\/)(?:package(?:-lock)?|tsconfig)\.json$/;

const git = (map: string, ...argumenten: string[]): Buffer => execFileSync('git', argumenten, { cwd: map, maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] });

/** Looks in the files as they stand in the index of the repository around `map`, which is what will be committed; ends with 1 when anything is found. */
export function voorCommit(map = process.cwd()): number {
	const wortel = git(map, 'rev-parse', '--show-toplevel').toString().trim();
	const namen = git(wortel, 'diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z').toString().split('\0').filter((naam) => LEESBAAR.test(naam) && !NIET.test(naam));
	const gevonden = vindInBestanden(wortel, namen.map((naam) => [naam, naam, git(wortel, 'show', `:${naam}`)] as const));
	if (!gevonden.length) return UITGANG.goed;
	for (const { file, kind, line, column, tekst, kop } of gevonden) process.stderr.write(`${file}:${line}:${column}  ${NAAM_VAN_SOORT[kind]}  ${kop === 'GPS' ? 'GPS' : maskeer(tekst)}\n`);
	process.stderr.write(`\nNiet vastgelegd: ${meervoud(gevonden.length, 'persoonsgegeven', 'persoonsgegevens')} gevonden. Haal ze weg en leg dan opnieuw vast. Mag iets toch? Zet het met een reden in persoonsgegevens.yaml.\n`);
	return UITGANG.fouten;
}
