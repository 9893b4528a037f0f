/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** Where the text that is being rendered stands. */
		vanuit: { regio: string | undefined; plan: string | undefined; standen: import('./domain/regio.ts').Rapportage['standen'] };
	}
}
