package attest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final Figures FIGURES = Figures.english();

  /**
   * Each figure as {@code KILLED 12 CIVILIANS}, with its scope unless it is the happening's own.
   */
  private static List<String> figures(String tagged) {
    Tagged sentence = Tagged.of(tagged);
    return FIGURES.in(sentence.sentence(), sentence.text()).stream()
        .map(mention -> brief(mention.figure().value()))
        .toList();
  }

  private static String brief(Figure figure) {
    String whom = figure.whom() == Figure.Population.UNSTATED ? "" : " " + figure.whom();
    String scope = figure.scope() == Figure.Scope.HAPPENING ? "" : " " + figure.scope();
    return figure.harm() + " " + figure.count().brief() + whom + scope;
  }

  @Test
  void passiveCountsItsSubject() {
    assertThat(figures("At/IN least/JJS 12/CD villagers/NNS were/VBD killed/VBN ./."))
        .containsExactly("KILLED 12+");
  }

  @Test
  void activeCountsItsObject() {
    assertThat(
            figures(
                "Two/CD bombs/NNS killed/VBD 31/CD people/NNS and/CC wounded/VBD dozens/NNS ./."))
        .containsExactly("KILLED 31", "WOUNDED dozens");
  }

  @Test
  void partsAreNoMoreThanTheWhole() {
    assertThat(
            figures(
                "Nine/CD people/NNS ,/, including/VBG two/CD children/NNS ,/, were/VBD killed/VBN ./."))
        .containsExactly("KILLED 9", "KILLED 2 CHILDREN PART");
    assertThat(
            figures(
                "The/DT blast/NN killed/VBD 40/CD people/NNS ,/, among/IN them/PRP six/CD policemen/NNS ./."))
        .containsExactly("KILLED 40", "KILLED 6 POLICE PART");
  }

  @Test
  void joinedGroupsAddUp() {
    assertThat(figures("Three/CD soldiers/NNS and/CC two/CD policemen/NNS were/VBD killed/VBN ./."))
        .containsExactly("KILLED 5", "KILLED 3 COMBATANTS PART", "KILLED 2 POLICE PART");
    assertThat(figures("A/DT man/NN and/CC his/PRP$ brother/NN were/VBD killed/VBN ./."))
        .first()
        .isEqualTo("KILLED 2");
  }

  @Test
  void eachHarmHasItsOwnCount() {
    assertThat(
            figures("The/DT shells/NNS left/VBD three/CD dead/JJ and/CC five/CD injured/VBN ./."))
        .containsExactly("KILLED 3", "WOUNDED 5");
    assertThat(figures("Four/CD killed/VBN ,/, seven/CD wounded/VBN in/IN market/NN blast/NN"))
        .containsExactly("KILLED 4", "WOUNDED 7");
    assertThat(figures("Rebels/NNS killed/VBD 3/CD and/CC wounded/VBD 5/CD ./."))
        .containsExactly("KILLED 3", "WOUNDED 5");
  }

  @Test
  void nominalsCountWhatTheirOfHolds() {
    assertThat(
            figures(
                "The/DT operation/NN led/VBD to/IN the/DT killing/NN of/IN around/RB 45/CD terrorists/NNS ./."))
        .containsExactly("KILLED ~45 COMBATANTS");
    assertThat(
            figures(
                "The/DT raid/NN resulted/VBD in/IN the/DT deaths/NNS of/IN 3/CD civilians/NNS ./."))
        .containsExactly("KILLED 3 CIVILIANS");
  }

  @Test
  void tollsAndRunningTotals() {
    assertThat(figures("The/DT death/NN toll/NN rose/VBD to/IN 45/CD on/IN Monday/NNP ./."))
        .containsExactly("KILLED 45");
    assertThat(
            figures(
                "Two/CD women/NNS died/VBD on/IN Friday/NNP ,/, bringing/VBG the/DT toll/NN to/IN 60/CD ./."))
        .containsExactly("KILLED 2 WOMEN", "KILLED 60 CUMULATIVE");
    assertThat(
            figures(
                "The/DT war/NN has/VBZ killed/VBN more/JJR than/IN 100,000/CD people/NNS since/IN 2011/CD"))
        .containsExactly("KILLED 100001+ CUMULATIVE");
  }

  @Test
  void noneIsStatedAsZero() {
    assertThat(figures("No/DT one/NN was/VBD hurt/VBN ./.")).containsExactly("WOUNDED 0");
    assertThat(figures("There/EX were/VBD no/DT casualties/NNS ./."))
        .containsExactly("KILLED_OR_WOUNDED 0");
    assertThat(figures("No/DT one/NN else/RB was/VBD hurt/VBN ./.")).isEmpty();
  }

  @Test
  void singlePersonsCountAsOne() {
    assertThat(figures("A/DT boy/NN was/VBD killed/VBN ./.")).containsExactly("KILLED 1 CHILDREN");
    assertThat(
            figures(
                "One/CD of/IN its/PRP$ senior/JJ officers/NNS was/VBD killed/VBN in/IN Halfa/NNP ./."))
        .containsExactly("KILLED 1 COMBATANTS");
    assertThat(figures("Karim/PER Haddad/PER ,/, 35/CD ,/, was/VBD killed/VBN ./."))
        .containsExactly("KILLED 1");
  }

  @Test
  void numbersThatCountNobodyAreNoFigures() {
    assertThat(
            figures(
                "F-16/NN jets/NNS killed/VBD fighters/NNS 12/CD kilometres/NNS from/IN Tal/NNP in/IN 2016/CD"))
        .isEmpty();
    assertThat(figures("He/PRP was/VBD killed/VBN two/CD years/NNS ago/RB ./."))
        .containsExactly("KILLED 1");
    assertThat(
            figures("The/DT 36th/JJ brigade/NN paid/VBD $/$ 3,000/CD to/IN the/DT wounded/JJ ./."))
        .isEmpty();
  }

  @Test
  void additionsAreMarked() {
    assertThat(figures("A/DT further/JJ 12/CD people/NNS were/VBD wounded/VBN ./."))
        .containsExactly("WOUNDED 12 ADDED");
    assertThat(figures("It/PRP killed/VBD two/CD and/CC wounded/VBD another/DT five/CD ./."))
        .containsExactly("KILLED 2", "WOUNDED 5");
  }

  @Test
  void numberWordsAndRanges() {
    assertThat(figures("Twenty/CD -/HYPH three/CD rebels/NNS died/VBD ./."))
        .containsExactly("KILLED 23 COMBATANTS");
    assertThat(figures("Between/IN 10/CD and/CC 15/CD rebels/NNS died/VBD ./."))
        .containsExactly("KILLED 10-15 COMBATANTS");
    assertThat(figures("Some/DT 1.2/CD million/CD people/NNS fled/VBD their/PRP$ homes/NNS ./."))
        .containsExactly("DISPLACED ~1200000");
    assertThat(figures("Two/CD dozen/NN men/NNS were/VBD arrested/VBN ./."))
        .containsExactly("ARRESTED 24");
  }

  @Test
  void thingsAreDestroyed() {
    assertThat(figures("The/DT jets/NNS destroyed/VBD three/CD houses/NNS on/IN Friday/NNP ./."))
        .containsExactly("DESTROYED 3 OBJECTS");
  }
}
