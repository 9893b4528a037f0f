// Finds the browser the tests drive: what the environment names, what is on the PATH, or where Chrome and Edge usually are.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'];

const PLEKKEN = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'/snap/bin/chromium',
	...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((naam) => {
		const map = process.env[naam];
		return map ? [join(map, 'Google/Chrome/Application/chrome.exe'), join(map, 'Chromium/Application/chrome.exe'), join(map, 'Microsoft/Edge/Application/msedge.exe')] : [];
	}),
];

function uitvoerbaar(pad: string): boolean {
	try {
		accessSync(pad, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Path of a browser, or undefined. `omgeving` is the environment to look in. */
export function zoekBrowser(omgeving: NodeJS.ProcessEnv = process.env): string | undefined {
	const genoemd = omgeving['CHROME_PATH'] ?? omgeving['CHROME_BIN'];
	if (genoemd) return uitvoerbaar(genoemd) ? genoemd : undefined;
	const mappen = (omgeving['PATH'] ?? '').split(delimiter).filter(Boolean);
	const achtervoegsel = process.platform === 'win32' ? '.exe' : '';
	return [...mappen.flatMap((map) => NAMEN.map((naam) => join(map, naam + achtervoegsel))), ...PLEKKEN].find(uitvoerbaar);
}

const opDebianAlsRoot = (): boolean =>
	process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Installs Debian's Chromium. Returns whether it worked. */
function installeer(): boolean {
	try {
		execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
	} catch {
		// A mirror that is down for the update may still serve the package.
	}
	return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}

/** A browser that is there, or that could be installed here. `meld` hears what is being done. */
export function zorgVoorBrowser(meld: (tekst: string) => void): string | undefined {
	const gevonden = zoekBrowser();
	if (gevonden || process.env['CHROME_PATH'] || process.env['CHROME_BIN'] || !opDebianAlsRoot()) return gevonden;
	meld('Geen browser gevonden; Chromium wordt geïnstalleerd (apt-get install chromium) …');
	return installeer() ? zoekBrowser() : undefined;
}
