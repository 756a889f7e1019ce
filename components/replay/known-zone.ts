/** A name of the time zone database; bare offsets such as +01:00 are none. */
export function isKnownZone(name: string): boolean {
	if (!/^[a-z]/i.test(name)) return false;
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
