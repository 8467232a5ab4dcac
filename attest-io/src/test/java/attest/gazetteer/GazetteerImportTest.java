package attest.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.model.Place;
import attest.place.Gazetteer;
import attest.table.Refusals;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerImportTest {
  private static final Gazetteer SHIPPED = Gazetteer.builtIn();
  private static final String OWN_HEADER =
      "id,name,other names,kind,country,admin1,latitude,longitude,note\n";

  @TempDir private Path folder = Path.of("");
  private final List<String> refused = new ArrayList<>();

  @Test
  void aUsersOwnPlacesAreFoundByEveryName() throws IOException {
    Path own =
        file(
            "own.csv",
            OWN_HEADER
                + "CP-7,Zarqun Gate,Bab Zarqun|Gate Seven,checkpoint,SY,Deir Ezzor,34.7,40.85,"
                + "\"closed, since 2019\"\n"
                + ",Kharabat Zarqun,,village,Syria,Deir ez-Zor Governorate,34.61,40.93,\n");
    Gazetteer all = imported(own);
    assertThat(refused).isEmpty();
    Gazetteer.Match gate = all.find("Gate Seven").getFirst();
    assertThat(gate.place().id()).isEqualTo("own:CP-7");
    assertThat(gate.place().kind()).isEqualTo(Place.Kind.FEATURE);
    assertThat(gate.note()).isEqualTo("closed, since 2019");
    Place village = all.findLike("Khirbat Zarkun", 0.8).getFirst().place();
    assertThat(village.admin().country()).contains("SY");
    assertThat(village.admin().province()).contains("Deir ez-Zor");
    assertThat(all.size()).isEqualTo(SHIPPED.size() + 2);
  }

  @Test
  void brokenLinesAreRefusedByNumberAndTheOthersTaken() throws IOException {
    Path own =
        file(
            "own.csv",
            OWN_HEADER
                + ",,,village,SY,,34.6,40.9,\n"
                + ",Zarqun,,village,SY,,134.6,40.9,\n"
                + ",Zarqun,,castle,SY,,34.6,40.9,\n"
                + ",Zarqun,,village,Nowhereland,,34.6,40.9,\n"
                + ",Zarqun,,village,SY,,,,\n"
                + ",\"Zarqun\nNorth\",,village,SY,,34.6,40.9,\n"
                + ",Zarqun,,village,SY,,34.6,40.9,\n");
    assertThat(imported(own).find("Zarqun")).hasSize(1);
    assertThat(refused)
        .containsExactly(
            "own.csv:2: has no name",
            "own.csv:3: latitude \"134.6\" is no number from -90 to 90; write degrees as 34.695",
            "own.csv:4: kind \"castle\" is not known; write town, part, feature, district or"
                + " province",
            "own.csv:5: country \"Nowhereland\" is not known; write its two-letter code, such as"
                + " SY",
            "own.csv:6: has no latitude and longitude");
  }

  @Test
  void aGeoNamesDumpIsReadFromItsArchiveAndJoinedWithOtherNames() throws IOException {
    Path dump =
        zip(
            "SY.zip",
            List.of("readme.txt", "SY.txt"),
            List.of(
                "terms",
                geoName(900000001, "Zarqun", "Zarkoun,ABC", "P", "PPL", "0")
                    + geoName(900000002, "Muḩāfaz̧at Zarq", "", "A", "ADM1", "500")
                    + geoName(900000003, "Zarqun Camp", "", "S", "CMPRF", "0")
                    + geoName(900000004, "Zarqun Hill", "", "T", "HLL", "0")
                    + "900000005\ttoo short\n"));
    Path names =
        zip(
            "alternateNamesV2.zip",
            List.of("alternateNamesV2.txt", "iso-languagecodes.txt"),
            List.of(
                "1\t900000001\tar\tزرقون القديمة\t\t\t\t\t\t\n"
                    + "2\t900000001\tlink\thttps://example.org/Zarqun\t\t\t\t\t\t\n"
                    + "3\t900000003\t\tBlue Tents\t1\t\t\t\t\t\n"
                    + "4\t77\t\tElsewhere\t\t\t\t\t\t\n",
                "x\ty\n"));
    Gazetteer all = imported(dump, names);
    assertThat(refused)
        .containsExactly(
            "SY.zip:5: has 2 columns, not the 19 of a GeoNames dump; load the file anew");
    Place town = all.find("Zarqun").getFirst().place();
    assertThat(town.id()).isEqualTo("geonames:900000001");
    assertThat(town.admin().province()).contains("Zarq");
    assertThat(all.find("زرقون القديمة")).extracting(Gazetteer.Match::place).containsExactly(town);
    assertThat(all.find("Blue Tents").getFirst().place().kind()).isEqualTo(Place.Kind.PART);
    assertThat(all.find("Zarqun Hill")).isEmpty();
    assertThat(all.size()).isEqualTo(SHIPPED.size() + 3);
  }

  @Test
  void otherNamesWithoutTheirDumpAreRefused() throws IOException {
    imported(file("alternateNames.txt", "1\t900000001\tar\tزرقون\t\t\t\t\n"));
    assertThat(refused.getFirst()).contains("give it together with their dump");
    assertThat(folder.resolve("in-use")).doesNotExist();
  }

  @Test
  void tablesOfWhosOnFirstAreReadInBothForms() throws IOException {
    Path meta =
        file(
            "whosonfirst-locality.csv",
            "cessation,deprecated,geom_latitude,geom_longitude,id,iso_country,name,placetype,"
                + "region_id,superseded_by\n"
                + "uuuu,uuuu,34.6,40.9,5001,SY,Zarqun,locality,5000,\n"
                + "uuuu,uuuu,34.9,40.2,5000,SY,Zarq Governorate,region,,\n"
                + "2019-01-01,uuuu,34.6,40.9,5002,SY,Old Zarqun,locality,5000,\n");
    Path table =
        file(
            "wof.tsv",
            "wof_id\tcountry\tplacetype\tname\tlat\tlon\tregion\tcounty\tpopulation\tgeonames_id\t"
                + "is_current\tsuperseded\tnames\n"
                + "5003\tSY\tneighbourhood\tZarqun North\t34.7\t40.9\tHoms\tTadmur\t120\t\t-1\t\t"
                + "Zarqun al-Shamal|حي الورود\n"
                + "x\tSY\tlocality\tBroken\t34.7\t40.9\t\t\t\t\t\t\t\n");
    Gazetteer all = imported(meta, table);
    assertThat(refused).containsExactly("wof.tsv:3: id \"x\" is no number");
    Place town = all.find("Zarqun").getFirst().place();
    assertThat(town.id()).isEqualTo("wof:5001");
    assertThat(town.admin().province()).contains("Zarq");
    assertThat(all.find("Old Zarqun")).isEmpty();
    assertThat(all.find("حي الورود").getFirst().place().id()).isEqualTo("wof:5003");
  }

  @Test
  void pcodesAreIdsAndUnitsStandOnce() throws IOException {
    Path table =
        file(
            "places.csv",
            "_CX,_CY,PP_NAME_EN,PP_NAME_AR,PP_PCODE,ADM2_EN,ADM2_PCODE,ADM1_EN,ADM1_PCODE,"
                + "ADM0_PCODE\n"
                + "40.9,34.6,Zarqun,?????,C9901,Zarqun District,SY9901,Deir-ez-Zor,SY99,SY\n"
                + "41.1,34.8,Umm Zarqun,,C9902,Zarqun District,SY9901,Deir-ez-Zor,SY99,SY\n"
                + "41.1,34.8,,,C9903,Zarqun District,SY9901,Deir-ez-Zor,SY99,SY\n");
    Gazetteer all = imported(table);
    assertThat(refused).containsExactly("places.csv:4: C9903 has no name");
    assertThat(all.find("Umm Zarqun").getFirst().place().id()).isEqualTo("ocha:C9902");
    assertThat(all.find("Umm Zarqun").getFirst().place().admin().province())
        .contains("Deir ez-Zor");
    Place district = all.find("Zarqun District").getFirst().place();
    assertThat(district.id()).isEqualTo("ocha:SY9901");
    assertThat(district.point().orElseThrow().latitude()).isEqualTo(34.7);
    assertThat(all.size()).isEqualTo(SHIPPED.size() + 4);
  }

  @Test
  void unitsAloneAreReadFromAdministrativeTables() throws IOException {
    Path table =
        file(
            "adm2.csv",
            "admin2Name_en,admin2Pcode,admin1Name_en,admin1Pcode,admin0Pcode\n"
                + "Zarqun,SY9901,Zarq,SY99,SY\n");
    Gazetteer all = imported(table);
    assertThat(refused).isEmpty();
    assertThat(all.find("Zarqun").getFirst().place().kind()).isEqualTo(Place.Kind.DISTRICT);
    assertThat(all.find("Zarqun").getFirst().place().admin().province()).contains("Zarq");
  }

  @Test
  void importsAddUpAndAFileOfTheSameNameReplacesItself() throws IOException {
    Path own = file("own.csv", OWN_HEADER + ",Zarqun,,village,SY,,34.6,40.9,\n");
    imported(own);
    String first = inUse().id().orElseThrow();
    imported(file("other.csv", OWN_HEADER + ",Umm Zarqun,,village,SY,,34.9,40.9,\n"));
    Files.writeString(own, OWN_HEADER + ",Abu Zarqun,,village,SY,,34.6,40.9,\n");
    Gazetteer all = imported(own);
    assertThat(all.find("Zarqun")).isEmpty();
    assertThat(all.find("Umm Zarqun")).hasSize(1);
    assertThat(all.find("Abu Zarqun")).hasSize(1);
    assertThat(inUse().layers()).hasSize(2);
    assertThat(inUse().id()).isPresent().get().isNotEqualTo(first);
    Files.writeString(own, OWN_HEADER + ",Zarqun,,village,SY,,34.6,40.9,\n");
    Files.delete(folder.resolve("in-use"));
    imported(own);
    assertThat(inUse().id()).contains(first);
  }

  @Test
  void whatCannotBeReadLeavesTheOldGazetteer() throws IOException {
    imported(file("own.csv", OWN_HEADER + ",Zarqun,,village,SY,,34.6,40.9,\n"));
    byte[] before = Files.readAllBytes(folder.resolve("in-use"));
    byte[] whole =
        Files.readAllBytes(
            zip("SY.zip", List.of("SY.txt"), List.of(geoName(1, "A", "", "P", "PPL", "0"))));
    Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
    imported(folder.resolve("cut.zip"), folder.resolve("missing.csv"), file("odd.csv", "a,b\n"));
    assertThat(refused)
        .hasSize(3)
        .anyMatch(message -> message.startsWith("cut.zip: "))
        .contains("missing.csv: does not exist")
        .anyMatch(message -> message.endsWith("say so with --kind"));
    assertThat(Files.readAllBytes(folder.resolve("in-use"))).isEqualTo(before);
  }

  @Test
  void aDamagedGazetteerIsNotReadAndNotOverwritten() throws IOException {
    Path own = file("own.csv", OWN_HEADER + ",Zarqun,,village,SY,,34.6,40.9,\n");
    Files.writeString(folder.resolve("in-use"), "no gazetteer at all");
    assertThatThrownBy(() -> imported(own))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("in-use is no whole gazetteer");
    assertThat(folder.resolve("in-use")).hasContent("no gazetteer at all");
  }

  @Test
  void twoImportsIntoOneFileDoNotMix() throws IOException {
    Path own = file("own.csv", OWN_HEADER + ",Zarqun,,village,SY,,34.6,40.9,\n");
    try (GazetteerDraft other = GazetteerDraft.begin(folder.resolve("in-use"))) {
      assertThat(other).isNotNull();
      assertThatThrownBy(() -> imported(own)).hasMessageContaining("another import");
    }
    assertThat(imported(own).find("Zarqun")).hasSize(1);
  }

  private Gazetteer imported(Path... lists) throws IOException {
    return new GazetteerImport(
            folder.resolve("in-use"), SHIPPED, ImportProgress.SILENT, new Refusals(refused::add))
        .read(List.of(lists), Optional.empty())
        .over(SHIPPED);
  }

  private GazetteerFile inUse() throws IOException {
    return GazetteerFile.open(folder.resolve("in-use"));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path zip(String name, List<String> names, List<String> texts) throws IOException {
    Path path = folder.resolve(name);
    try (OutputStream raw = Files.newOutputStream(path);
        ZipOutputStream out = new ZipOutputStream(raw)) {
      for (int i = 0; i < names.size(); i++) {
        out.putNextEntry(new ZipEntry(names.get(i)));
        out.write(texts.get(i).getBytes(StandardCharsets.UTF_8));
      }
    }
    return path;
  }

  private static String geoName(
      long number, String name, String others, String type, String code, String people) {
    return String.join(
            "\t",
            Long.toString(number),
            name,
            name,
            others,
            "34.6",
            "40.9",
            type,
            code,
            "SY",
            "",
            "99",
            "",
            "",
            "",
            people,
            "",
            "0",
            "Asia/Damascus",
            "2020-01-01")
        + "\n";
  }
}
