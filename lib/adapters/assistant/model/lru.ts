/** A map that forgets what was used longest ago. */
export function createLru<Value>(limit: number) {
	const entries = new Map<string, Value>();
	return {
		get(key: string): Value | undefined {
			const value = entries.get(key);
			if (value === undefined) return undefined;
			entries.delete(key);
			entries.set(key, value);
			return value;
		},
		set(key: string, value: Value): void {
			entries.delete(key);
			entries.set(key, value);
			const oldest = entries.keys().next();
			if (entries.size > limit && !oldest.done) entries.delete(oldest.value);
		},
		delete(key: string): void {
			entries.delete(key);
		},
	};
}
