#!/usr/bin/env python3
"""Feed each batch's truth.json back to a scorer as if it were a result: has to score 1.0. Usage: self_check.py SCORE_PY [BATCH...]"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path



def plain(value):
    if value == "*":
        return None
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items() if key == "project" or not key.endswith("_alt")}
    return [plain(inner) for inner in value] if isinstance(value, list) else value


def main():
    here = Path(__file__).resolve().parent
    scorer, batches = sys.argv[1], sys.argv[2:] or sorted(p.parent.name for p in here.glob("*/truth.json"))
    for name in batches:
        told = json.loads((here / name / "truth.json").read_text(encoding="utf-8"))
        missing = [t["file"] for t in told if not (here / name / t["file"]).exists()]
        documents = [{"source": {"path": t["file"]}, "error": "unreadable" if t["unreadable"] else None,
                      "forms": plain(t["forms"]), "findings": t["must_report"]} for t in told]
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as result:
            json.dump({"documents": documents}, result, ensure_ascii=False)
            result.flush()
            print(name, missing or "", flush=True)
            subprocess.run([sys.executable, scorer, str(here / name), result.name, "--min", "1.0"], check=True)


if __name__ == "__main__":
    main()
