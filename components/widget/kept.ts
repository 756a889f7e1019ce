/** One yes or no, kept by the browser for the site; where it keeps nothing the answer is no. */
export function keptIn(place: "localStorage" | "sessionStorage", key: string) {
	return {
		read(): boolean {
			try {
				return window[place].getItem(key) !== null;
			} catch {
				return false;
			}
		},
		keep(yes: boolean) {
			try {
				if (yes) window[place].setItem(key, "1");
				else window[place].removeItem(key);
			} catch {
				// Asked anew on the next page.
			}
		},
	};
}
