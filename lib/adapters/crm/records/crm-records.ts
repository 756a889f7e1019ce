export type ContactFields = {
	/** Our own contact's id, by which the record is found while there is no address. */
	ownId: string;
	email?: string;
	name?: string;
	/** Names a new record that has no other name; never written over one. */
	placeholder: string;
	company?: string;
	role?: string;
	phone?: string;
};

export type NoteContent = { mark: string; title: string; html: string; text: string };

export type TaskContent = {
	mark: string;
	/** Holds the mark. */
	subject: string;
	html: string;
	text: string;
	/** ISO, UTC. */
	dueAt: string;
	remindAt: string;
	highPriority: boolean;
	byPhone: boolean;
	/** The CRM's own id of whoever is on duty. */
	ownerId?: string;
	/** Undefined leaves it as it is. */
	done?: boolean;
};

/** Notes or tasks of a contact. */
export type Activities<Content> = {
	/** The newest of this contact whose text carries the mark. */
	findMarked(contactId: string, mark: string): Promise<string | null>;
	create(contactId: string, content: Content): Promise<string>;
	/** False when it is gone. */
	change(id: string, content: Content): Promise<boolean>;
};

/**
 * The few things `deliverRecords` needs of a CRM. Each is one or two requests and throws a CrmFailure when it
 * is not granted. Ids are the CRM's own, as text.
 */
export type CrmRecords = {
	findContact(by: { email: string } | { ownId: string }): Promise<string | null>;
	createContact(fields: ContactFields): Promise<string>;
	/** False when the record is gone. Adds and corrects, never takes an address or a number away. */
	changeContact(id: string, fields: ContactFields): Promise<boolean>;
	/** Both become `into`; false where the CRM or its rules forbid it. */
	mergeContacts(into: string, from: string): Promise<boolean>;
	notes: Activities<NoteContent>;
	tasks: Activities<TaskContent>;
	/** The CRM's own id of the user with this address; undefined when it knows none or may not tell. */
	ownerOf(email: string): Promise<string | undefined>;
	/** Where a person opens the contact. */
	contactUrl(id: string): Promise<string | undefined>;
	/** May the credential do all of the above? Makes what is missing, or throws what a person must mend. */
	check(): Promise<void>;
};
