/** One value, kept by the browser for the site; null where it keeps nothing. */
export function keptIn(place: "localStorage" | "sessionStorage", key: string) {
	return {
		read(): string | null {
			try {
				return window[place].getItem(key);
			} catch {
				return null;
			}
		},
		keep(value: string | null) {
			try {
				if (value === null) window[place].removeItem(key);
				else window[place].setItem(key, value);
			} catch {
				// Asked anew on the next page.
			}
		},
	};
}
