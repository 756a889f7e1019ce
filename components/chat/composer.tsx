import {
	type KeyboardEvent,
	type RefObject,
	useEffect,
	useId,
	useImperativeHandle,
	useRef,
	useState,
} from "react";
import { type Early, earlyButton } from "./early-press";
import { Icon } from "./icons";
import { WORDS } from "./words";

const DRAFT_KEY = "baton-chat-draft";
const COUNTED_FROM = 0.9;

export type ComposerHold = {
	give(text: string): void;
	/** Where there are keys: on a phone they would cover what is to be read. */
	focus(): void;
};

type ComposerProps = {
	maxCharacters: number;
	send(text: string): void;
	/** With every change of the text, not with what it says. */
	typed(): void;
	/** Esc with nothing to compose. */
	onEscape(event: KeyboardEvent): void;
	hold: RefObject<ComposerHold | null>;
	early: Early;
};

/** Never disabled: whatever happens elsewhere, the visitor can go on writing. */
export function Composer({ maxCharacters, send, typed, onEscape, hold, early }: ComposerProps) {
	const id = useId();
	const box = useRef<HTMLTextAreaElement>(null);
	const [length, setLength] = useState(0);
	const [tooLong, setTooLong] = useState(false);

	function put(text: string) {
		if (box.current) box.current.value = text;
		setLength(text.length);
		setTooLong(false);
		keepDraft(text);
	}

	useEffect(() => {
		// What was typed before the page was alive wins over what was kept.
		const kept = early.words || keptDraft();
		if (kept && box.current) box.current.value = kept;
		setLength(kept.length);
		if (early.writing) box.current?.focus();
	}, [early]);

	useImperativeHandle(hold, () => ({
		give(text) {
			const present = box.current?.value.trim();
			put(present ? `${text}\n${present}` : text);
			box.current?.focus();
		},
		focus() {
			if (!isTouch()) box.current?.focus();
		},
	}));

	/** Takes the words out before anything else: a second press finds an empty box. */
	function submit() {
		const text = box.current?.value.trim() ?? "";
		if (!text) return box.current?.focus();
		if (text.length > maxCharacters) return setTooLong(true);
		put("");
		send(text);
	}

	function keyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
		if (event.key === "Escape") return onEscape(event);
		if (event.key !== "Enter" || event.shiftKey || event.altKey) return;
		// 229: Safari ends a composition with an Enter that no longer says that it composes.
		if (event.nativeEvent.isComposing || event.keyCode === 229) return;
		if (isTouch() && !event.ctrlKey && !event.metaKey) return;
		event.preventDefault();
		submit();
	}

	const left = maxCharacters - length;
	return (
		<div className="grid gap-1.5">
			<div className="flex items-end gap-2 rounded-2xl border border-input bg-card p-1.5 shadow-xs transition-colors duration-150 focus-within:border-ring focus-within:outline-2 focus-within:outline-ring/60">
				<label htmlFor={id} className="sr-only">
					Message
				</label>
				<textarea
					id={id}
					ref={box}
					rows={1}
					enterKeyHint="send"
					placeholder={WORDS.placeholder}
					aria-invalid={tooLong || undefined}
					aria-describedby={`${id}-limit`}
					onChange={(event) => {
						typed();
						setLength(event.target.value.length);
						setTooLong(false);
						keepDraft(event.target.value);
					}}
					onKeyDown={keyDown}
					className="field-sizing-content max-h-44 min-h-11 flex-1 resize-none bg-transparent px-2.5 py-2.5 text-base leading-6 outline-none placeholder:text-muted-foreground"
				/>
				<button
					type="button"
					{...earlyButton.send}
					onClick={submit}
					aria-label="Send"
					className={`grid size-11 shrink-0 place-items-center rounded-xl transition-colors duration-150 aria-busy:animate-pulse ${
						length > 0
							? "bg-primary text-primary-foreground hover:bg-primary-hover"
							: "bg-secondary text-muted-foreground"
					}`}
				>
					<Icon name="arrowUp" className="size-5" />
				</button>
			</div>
			<p
				id={`${id}-limit`}
				role={tooLong ? "alert" : undefined}
				className={`px-2 text-xs empty:hidden ${left < 0 ? "font-medium text-danger" : "text-muted-foreground"}`}
			>
				{tooLong || left < 0
					? WORDS.tooLong(maxCharacters)
					: length > maxCharacters * COUNTED_FROM
						? WORDS.charactersLeft(left)
						: null}
			</p>
		</div>
	);
}

function isTouch(): boolean {
	return matchMedia("(pointer: coarse)").matches;
}

function keepDraft(text: string) {
	try {
		if (text) sessionStorage.setItem(DRAFT_KEY, text);
		else sessionStorage.removeItem(DRAFT_KEY);
	} catch {
		// Storage is off: the words stay in the box.
	}
}

function keptDraft(): string {
	try {
		return sessionStorage.getItem(DRAFT_KEY) ?? "";
	} catch {
		return "";
	}
}
