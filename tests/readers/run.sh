#!/usr/bin/env bash
# Writes workbooks and minutes of the samples and of invented weeks (empty, one item, two thousand, very long texts,
# English), and has other programs read them: a validator of the Open XML schema, openpyxl, python-docx, LibreOffice. What is
# not installed is skipped, and the last lines say so.
set -euo pipefail
cd "$(dirname "$0")/../.."
work="${CARGO_TARGET_DIR:-target}/readers"
made="$work/made"
rm -rf "$made"
mkdir -p "$made"

skipped=()
skip() {
    echo "SKIPPED: $1"
    skipped+=("$1")
}

write_samples() {
    local week2=(weekly samples/week2 --config samples/huizong.toml -q)
    local run=(cargo run --locked --quiet --)
    "${run[@]}" weekly samples/week1 --config samples/huizong.toml -q -o "$made/week1"
    for style in table official; do
        "${run[@]}" "${week2[@]}" --previous "$made"/week1/*.xlsx --by-department --minutes "$style" -o "$made/week2-$style"
    done
    mkdir -p "$made/invented"
    HUIZONG_SAMPLES="$PWD/$made/invented" cargo test --locked --quiet --lib -- --ignored samples_to_look_at >/dev/null
}

# Leaves a Python that has the readers in $python; nothing where there is none.
find_python() {
    python=""
    if ! command -v python3 >/dev/null; then
        skip "schema validation, openpyxl, python-docx: python3 is not installed"
    elif ! python3 -m venv "$work/venv" >"$work/venv.log" 2>&1; then
        skip "schema validation, openpyxl, python-docx: python3 has no venv or no pip ($(tail -n 1 "$work/venv.log"))"
    elif ! "$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
        -r tests/readers/requirements.txt >"$work/pip.log" 2>&1; then
        skip "schema validation, openpyxl, python-docx: pip could not install them ($(tail -n 1 "$work/pip.log"))"
    else
        python="$work/venv/bin/python"
    fi
}

convert_with_libreoffice() {
    if ! command -v soffice >/dev/null; then
        skip "conversion to PDF: LibreOffice is not installed"
        return
    fi
    local file pdf
    for file in "$made"/week*/*; do
        pdf="$work/pdf/$(basename "$(dirname "$file")")"
        mkdir -p "$pdf"
        soffice "-env:UserInstallation=file://$(realpath "$work")/profile" --headless --convert-to pdf --outdir "$pdf" \
            "$file" >"$work/soffice.log" 2>&1 || true
        pdf="$pdf/$(basename "${file%.*}").pdf"
        if [ "$(head -c 4 "$pdf" 2>/dev/null)" != "%PDF" ]; then
            echo "LibreOffice made no PDF of $file:"
            cat "$work/soffice.log"
            exit 1
        fi
    done
    echo "LibreOffice: every file of the samples becomes a PDF"
}

write_samples
find_python
if [ -n "$python" ]; then
    "$python" tests/readers/read_back.py "$made"
fi
rm -rf "$work/pdf"
convert_with_libreoffice
if [ "${#skipped[@]}" -gt 0 ]; then
    echo "Other readers: done, with parts skipped:"
    printf '  %s\n' "${skipped[@]}"
else
    echo "Other readers: all agree"
fi
