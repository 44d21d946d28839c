#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Paydesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""make-sounds.py [FOLDER]: writes the sounds of Paydesk (44.1 kHz, mono, 16 bit) into FOLDER, by default beside this
file. Each is a few struck tones: a soft attack against clicks, an exponential decay, and a tail that ends in silence."""

import math
import pathlib
import struct
import sys
import wave

RATE = 44100
ATTACK = 0.006
RELEASE = 0.030

# name: (start s, length s, Hz, loudness, decay per s, overtones)
BELL = ((1, 1.0), (2, 0.30), (3, 0.12))
DULL = ((1, 1.0), (2, 0.45), (3, 0.25), (4, 0.10))
CHIME = ((1, 1.0), (2.76, 0.28), (5.40, 0.10))
SOUNDS = {
    # rising double tone
    "paid": [(0.00, 0.22, 659.26, 0.50, 9, BELL), (0.13, 0.50, 987.77, 0.55, 7, BELL)],
    # long and low
    "failed": [(0.00, 0.90, 155.56, 0.60, 2.2, DULL), (0.00, 0.90, 185.00, 0.25, 2.2, DULL)],
    # like no other: three bells that fall and come back
    "late": [(0.00, 0.30, 1318.51, 0.40, 8, CHIME), (0.20, 0.30, 1046.50, 0.40, 8, CHIME),
             (0.40, 0.55, 1318.51, 0.45, 6, CHIME)],
    # two-tone, high and low
    "needs-a-look": [(0.00, 0.24, 587.33, 0.50, 6, BELL), (0.22, 0.40, 440.00, 0.50, 6, BELL)],
    # soft and low, once
    "expired": [(0.00, 0.45, 261.63, 0.35, 7, ((1, 1.0), (2, 0.15)))],
}


def tone(at, length, pitch, decay, overtones):
    """The sample at `at` seconds after the strike, about -1 to 1."""
    if at < 0 or at >= length:
        return 0.0
    envelope = min(1.0, at / ATTACK) * math.exp(-decay * at) * min(1.0, (length - at) / RELEASE)
    whole = sum(part for _, part in overtones)
    # Overtones fade sooner than the tone itself.
    wave_sum = sum(part * math.exp(-2.0 * (times - 1) * at) * math.sin(2 * math.pi * pitch * times * at)
                   for times, part in overtones)
    return envelope * wave_sum / whole


def samples(strikes):
    length = max(start + duration for start, duration, *_ in strikes)
    for index in range(int(RATE * length) + 1):
        at = index / RATE
        total = sum(loud * tone(at - start, duration, pitch, decay, overtones)
                    for start, duration, pitch, loud, decay, overtones in strikes)
        yield max(-32767, min(32767, round(32767 * total)))


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent
    for name, strikes in SOUNDS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(RATE)
            values = list(samples(strikes))
            sound.writeframes(struct.pack(f"<{len(values)}h", *values))


if __name__ == "__main__":
    main()
