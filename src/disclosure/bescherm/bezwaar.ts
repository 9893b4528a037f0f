// What is wrong with a recipe, for whoever wrote it.
export interface Bezwaar {
	/** Place in the recipe. */
	pad: (string | number)[];
	message: string;
	hint: string;
}
