// npm test: types, then every test, the real browser included. Browser tests are never skipped in silence.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { zorgVoorBrowser } from './browser.ts';
import { UITGANG } from './opties.ts';
import { PROJECT } from './project.ts';

const ZONDER_BROWSER = `Geen browser gevonden voor de tests. Installeer Chrome, Edge of Chromium, bijvoorbeeld:
  sudo apt-get install -y chromium
Of wijs er een aan: CHROME_PATH=/pad/naar/chrome npm test
`;

const draai = (naam: string, argumenten: string[], omgeving: NodeJS.ProcessEnv): number =>
	spawnSync(process.execPath, [join(PROJECT, 'node_modules', naam), ...argumenten], { cwd: PROJECT, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...omgeving } }).status ?? 1;

/** Arguments go to Vitest: npm test -- src/domain runs those tests alone, without the type check. */
export async function test(argumenten = process.argv.slice(2)): Promise<number> {
	const browser = zorgVoorBrowser((tekst) => process.stdout.write(`${tekst}\n`));
	if (!browser) {
		process.stderr.write(ZONDER_BROWSER);
		return UITGANG.gebruik;
	}
	const typen = argumenten.length ? 0 : draai('astro/bin/astro.mjs', ['check', '--minimumSeverity', 'error'], {});
	if (typen !== 0) return UITGANG.fouten;
	return draai('vitest/vitest.mjs', ['run', ...argumenten], { CHROME_PATH: browser }) === 0 ? UITGANG.goed : UITGANG.fouten;
}
