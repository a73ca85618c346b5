#!/usr/bin/python3
"""Writes a workbook of 200,000 rows and 20 columns for the benchmark: make_workbook.py FILE.xlsx"""
import sys

import xlsxwriter


def main():
    book = xlsxwriter.Workbook(sys.argv[1])
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, [f"列{i}" for i in range(20)])
    for row in range(1, 200_001):
        sheet.write_row(row, 0, [f"43{row:017d}", "太阳能灯", f"采购{row % 5000}", row, row * 0.25] * 4)
    book.close()


main()
