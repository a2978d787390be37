package io.broadsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the sheets of a workbook: numbers as numbers, text as text, and neither dates nor formulas. */
public final class WorkbookRows {
    private WorkbookRows() {}

    /** The names of all sheets, in their order. */
    public static List<String> sheets(Path file) throws IOException {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            return names;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** The rows of a sheet by the titles of its columns: a number, a text, or an empty text for nothing. */
    public static List<Map<String, Object>> of(Path file, String sheet) throws IOException {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
            return rows(workbook.getSheet(sheet));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static List<Map<String, Object>> rows(XSSFSheet sheet) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Row header = sheet.getRow(0);
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (Cell title : header) {
                Cell cell = sheet.getRow(i).getCell(title.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                cells.put(title.getStringCellValue(), value(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Object value(Cell cell) {
        assertThat(cell.getCellType()).isIn(CellType.BLANK, CellType.STRING, CellType.NUMERIC);
        if (cell.getCellType() == CellType.NUMERIC) {
            assertThat(DateUtil.isCellDateFormatted(cell)).isFalse();
            return BigDecimal.valueOf(cell.getNumericCellValue());
        }
        return cell.getStringCellValue();
    }
}
