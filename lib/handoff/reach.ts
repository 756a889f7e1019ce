import type { ContactDetails } from "@/lib/qualification/facts";

/** How a visitor can be reached once they have left; an address before a number, for it also takes a confirmation. */
export type Reach = "email" | "phone" | null;

export function reachOf({ email, phone }: Pick<ContactDetails, "email" | "phone">): Reach {
	if (email !== undefined) return "email";
	return phone === undefined ? null : "phone";
}
