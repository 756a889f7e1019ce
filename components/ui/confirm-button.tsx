import type { ReactElement, ReactNode } from "react";
import { Button } from "./button";
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from "./dialog";

type Props = {
	/** The button that asks first. */
	trigger: ReactElement;
	/** "Revoke the key of the shop?" */
	title: string;
	/** What will be so afterwards. */
	description: string;
	/** "Revoke now" */
	confirm: ReactNode;
	onConfirm(): void;
};

/** A press that cannot be taken back: it says what will be so, and is done on the second one. */
export function ConfirmButton({ trigger, title, description, confirm, onConfirm }: Props) {
	return (
		<Dialog>
			<DialogTrigger render={trigger} />
			<DialogContent title={title} description={description}>
				<DialogFooter>
					<DialogClose render={<Button variant="outline">Cancel</Button>} />
					<DialogClose
						render={
							<Button variant="danger" onClick={onConfirm}>
								{confirm}
							</Button>
						}
					/>
				</DialogFooter>
			</DialogContent>
		</Dialog>
	);
}
