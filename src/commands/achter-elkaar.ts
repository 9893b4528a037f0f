// Work that is asked for faster than it is done.

/** Runs `werk` one at a time; what is asked for meanwhile becomes one more run at the end, so that no change is missed. */
export function achterElkaar(werk: () => Promise<void>): () => Promise<void> {
	let bezig: Promise<void> | undefined;
	let nogEens = false;
	return () => {
		if (bezig) nogEens = true;
		bezig ??= (async () => {
			do {
				nogEens = false;
				await werk();
			} while (nogEens);
		})().finally(() => {
			bezig = undefined;
		});
		return bezig;
	};
}
