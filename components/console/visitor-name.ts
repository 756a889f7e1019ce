type Named = { name: string | null; company: string | null; email?: string | null };

/** Who this is, as far as anybody knows. */
export function visitorName({ name, company, email }: Named): string {
	if (name && company) return `${name} — ${company}`;
	return name ?? company ?? email ?? "A visitor";
}
