package io.broadsheet.table.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets into a workbook. */
final class WorkbookFile {
    /** How many rows a sheet takes in Excel and in LibreOffice. */
    static final long MOST_ROWS = Worksheet.MAX_ROWS;

    /** What is mended in parts that the library writes. */
    private static final Map<String, UnaryOperator<String>> MENDED = Map.of(
            // The hour stands there, and the same run would give another file each time.
            "docProps/core.xml", text -> text.replaceFirst("<dcterms:created.*?</dcterms:created>", ""),
            // Columns are as wide as so many digits of this font: where the library's own is missing, its stand-in is
            // wider. To set
            // another would set it for all users of the library in this process.
            "xl/styles.xml",
                    text -> text.replace("<name val=\"Calibri\"/>", "<name val=\"Arial\"/>")
                            .replace("<sz val=\"11.00\"/>", "<sz val=\"10.00\"/>"));

    /** A month behind the first time that ZIP knows: with the first, Java writes the hour in the machine's zone beside it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int COMPRESSION = 4;

    private WorkbookFile() {}

    /** Fails with a {@link LinkageError} if the library is not there. */
    static void check() {
        new Workbook(OutputStream.nullOutputStream(), "Broadsheet", null).properties();
    }

    /**
     * Writes a workbook.
     *
     * @param draft a place beside it for what the library writes
     */
    static void write(List<Sheet> sheets, Path draft, Path file) throws IOException {
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                Workbook workbook = new Workbook(out, "Broadsheet", null);
                workbook.setCompressionLevel(Deflater.BEST_SPEED);
                for (Sheet sheet : sheets) {
                    write(sheet, workbook.newWorksheet(sheet.name()));
                }
                workbook.finish();
            }
            if (Files.size(draft) > Integer.MAX_VALUE) {
                throw new IOException(file
                        + ": would be larger than 2 GB, which neither spreadsheets nor their ZIP files take; leave tables out with --tables, "
                        + "or do without --xlsx");
            }
            copyMended(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Sheet sheet, Worksheet worksheet) throws IOException {
        List<Heading> headings = sheet.headings();
        SheetRows rows = new SheetRows(worksheet, headings, sheet.isForPeople());
        worksheet.freezePane(0, 1);
        worksheet.pageOrientation("landscape");
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.repeatRows(0);
        if (sheet.isForPeople()) {
            worksheet.setTabColor("FF1F4E79");
        }
        rows.head();
        sheet.each(rows::add);
        rows.flush();
        worksheet.setAutoFilter(0, 0, (int) sheet.rows(), headings.size() - 1);
        worksheet.finish();
    }

    private static void copyMended(Path draft, Path file) throws IOException {
        // Not as a stream: the library's sizes behind the entries are not those that Java expects there.
        try (ZipFile in = new ZipFile(draft.toFile());
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.setLevel(COMPRESSION);
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                try (InputStream part = in.getInputStream(entry)) {
                    Optional<UnaryOperator<String>> mended = Optional.ofNullable(MENDED.get(entry.getName()));
                    if (mended.isPresent()) {
                        String text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
                        out.write(mended.get().apply(text).getBytes(StandardCharsets.UTF_8));
                    } else {
                        part.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
    }
}
