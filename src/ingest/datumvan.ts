// The day of an edition, so that nothing that is built or checked asks the clock.
import { execFileSync } from 'node:child_process';

/** Date of the edition: SOURCE_DATE_EPOCH, else the last commit of the root, else none. Never the clock: two builds of one commit are the same. */
export function datumVan(wortel: string): string | undefined {
	const epoch = process.env['SOURCE_DATE_EPOCH'];
	if (epoch && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
	try {
		return execFileSync('git', ['log', '-1', '--format=%cs', '--', '.'], { cwd: wortel, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
	} catch {
		return undefined;
	}
}
