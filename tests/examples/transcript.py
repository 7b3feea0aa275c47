#!/usr/bin/env python3
"""transcript.py BIN FOLDER TRANSCRIPT...: runs the commands of transcripts and compares the output.

A transcript is what a terminal shows: a line "$ COMMAND", then what the command prints, both
streams in one, and "[exit N]" where N is not 0. Commands run in FOLDER with the programs of BIN at
hand and no colour. `--update` writes what they print now into the transcript: read the difference.
"""
import difflib
import os
import subprocess
import sys


def play(command, bin_folder, folder):
    env = dict(os.environ, PATH=bin_folder + os.pathsep + os.environ["PATH"], NO_COLOR="1",
               LC_ALL="C.UTF-8", TZ="UTC")
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=folder, env=env, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
    printed = done.stdout.decode("utf-8", "backslashreplace")
    if printed and not printed.endswith("\n"):
        printed += "\n[no line feed]\n"
    if done.returncode != 0:
        printed += f"[exit {done.returncode}]\n"
    return printed


def main(arguments):
    update = "--update" in arguments
    bin_folder, folder, *transcripts = [a for a in arguments if a != "--update"]
    bin_folder = os.path.abspath(bin_folder)
    failed = False
    for name in transcripts:
        with open(name, encoding="utf-8", newline="") as file:
            expected = file.read()
        commands = [line[2:] for line in expected.splitlines() if line.startswith("$ ")]
        if not commands:
            print(f"{name}: holds no command")
            failed = True
        head = expected[:expected.find("$ ")] if not expected.startswith("$ ") else ""
        actual = head + "".join(f"$ {c}\n" + play(c, bin_folder, folder) for c in commands)
        if actual == expected:
            continue
        if update:
            with open(name, "w", encoding="utf-8", newline="") as file:
                file.write(actual)
            print(f"{name}: updated")
            continue
        failed = True
        sys.stdout.writelines(difflib.unified_diff(
            expected.splitlines(True), actual.splitlines(True), name + " expects", "printed"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main(sys.argv[1:]))
