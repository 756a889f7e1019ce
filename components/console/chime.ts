const NOTES = [880, 1174.66] as const;
const NOTE_SECONDS = 0.16;

let context: AudioContext | null = null;

/** Two short notes, made here so that no file is loaded. Silent while the browser has not seen a press. */
export function chime(): void {
	context ??= new AudioContext();
	const { currentTime, destination } = context;
	void context.resume().catch(() => {});
	NOTES.forEach((frequency, at) => {
		if (!context) return;
		const start = currentTime + at * NOTE_SECONDS;
		const tone = context.createOscillator();
		const volume = context.createGain();
		tone.frequency.value = frequency;
		volume.gain.setValueAtTime(0.18, start);
		volume.gain.exponentialRampToValueAtTime(0.001, start + NOTE_SECONDS * 2);
		tone.connect(volume).connect(destination);
		tone.start(start);
		tone.stop(start + NOTE_SECONDS * 2);
	});
}
