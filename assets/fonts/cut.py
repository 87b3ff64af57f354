#!/usr/bin/env python3
"""Cuts Roboto to the signs this program writes and adds five that Roboto lacks.

    assets/fonts/cut.py [FOLDER]

reads Roboto-Regular.ttf, Roboto-Medium.ttf and Roboto-Bold.ttf from FOLDER (Debian: package
fonts-roboto-unhinted) and writes them, cut, beside this file. Needs fonttools (python3-fonttools).
A sign that a text needs and the fonts lack goes into SIGNS; tests/ui tells which.
"""
import os
import sys

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

SIGNS = (
    [*range(0x20, 0x7F), *range(0xA0, 0x100)]
    + [ord(sign) for sign in "ıŁłŒœŠšŽžΑΒαβγΔδμπσ–—‘’“”„†•…‰€™−≈≠≤≥√∞"]
    + [*range(0x2080, 0x208A), 0x2070, *range(0x2074, 0x207A)]
)


def polygon(points):
    pen = TTGlyphPen(None)
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()
    return pen.glyph()


def arrow(stroke):
    """To the right, on the height of the minus sign; counted for 2,048 units an em."""
    middle, left, right, head = 690, 120, 1880, 400
    half = stroke / 2
    slant = stroke * 0.707
    return polygon([
        (left, middle - half), (right - 1.9 * half, middle - half),
        (right - head - slant, middle - head), (right - head, middle - head - slant),
        (right + slant, middle), (right - head, middle + head + slant),
        (right - head - slant, middle + head), (right - 1.9 * half, middle + half),
        (left, middle + half),
    ][::-1])


def triangle(corners):
    return polygon(corners)


def added(stroke):
    return {
        0x2192: ("arrowright", 2048, arrow(stroke)),
        0x25B2: ("triangup", 1340, triangle([(90, 130), (670, 1250), (1250, 130)])),
        0x25BC: ("triangdn", 1340, triangle([(90, 1250), (1250, 1250), (670, 130)])),
        0x25B6: ("triangrt", 1340, triangle([(150, 100), (150, 1280), (1220, 690)])),
        0x25C0: ("trianglf", 1340, triangle([(1190, 100), (120, 690), (1190, 1280)])),
    }


def cut(source, target, stroke):
    font = TTFont(source)
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=SIGNS)
    cutter.subset(font)
    order = font.getGlyphOrder()
    for code, (name, width, glyph) in added(stroke).items():
        order.append(name)
        font["glyf"].glyphs[name] = glyph
        glyph.recalcBounds(font["glyf"])
        font["hmtx"].metrics[name] = (width, glyph.xMin)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    font["maxp"].numGlyphs = len(order)
    font.save(target)


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    folder = sys.argv[1] if len(sys.argv) > 1 else (
        "/usr/share/fonts/truetype/roboto/unhinted/RobotoTTF")
    for weight, stroke in (("Regular", 150), ("Medium", 190), ("Bold", 230)):
        name = f"Roboto-{weight}.ttf"
        cut(os.path.join(folder, name), os.path.join(here, name), stroke)


if __name__ == "__main__":
    main()
