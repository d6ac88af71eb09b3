// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.bench.DeskPlan.Person;

/**
 * The morning of an office: half of the requests lists of work, a quarter dossiers, a fifth
 * searches, a twentieth the report of the month. Requests come at their rate whether or not the
 * server keeps up.
 */
public final class DeskMix extends Simulation {
    /** The property that names the file of the {@link DeskPlan}. */
    static final String PLAN = "motcua.bench.plan";

    private final DeskPlan plan =
            JsonMapper.shared().readValue(Path.of(System.getProperty(PLAN)), DeskPlan.class);
    private final Timings timings = new Timings(plan.warmUpSeconds());

    /** Made by Gatling. */
    public DeskMix() {
        var requests =
                randomSwitch()
                        .on(
                                percent(50).then(look("queue", plan.people(), Person::queues)),
                                percent(25).then(look("dossier", plan.people(), DeskMix::pages)),
                                percent(20).then(search()),
                                percent(5).then(look("report", plan.reporters(), Person::queues)));
        setUp(
                        scenario("morning")
                                .exec(requests)
                                .injectOpen(
                                        rampUsersPerSec(1)
                                                .to(plan.rate())
                                                .during(plan.warmUpSeconds()),
                                        constantUsersPerSec(plan.rate()).during(plan.seconds())))
                .protocols(
                        http.baseUrl(plan.address())
                                .shareConnections()
                                .acceptEncodingHeader("gzip")
                                .disableCaching());
    }

    private static List<String> pages(Person person) {
        return person.codes().stream().map(code -> "/ho-so/" + code).toList();
    }

    private ChainBuilder look(
            String kind, List<Person> people, Function<Person, List<String>> wishes) {
        return asked(
                kind, people, wishes, http(kind).get("#{wish}").check(status().is(200), page()));
    }

    private ChainBuilder search() {
        return asked(
                "search",
                plan.people(),
                Person::words,
                http("search")
                        .post("/tim")
                        .formParam("_csrf", "#{token}")
                        .formParam("q", "#{wish}")
                        .check(status().is(200), page()));
    }

    /** Only somebody who is signed in sees the way to their account. */
    private static CheckBuilder page() {
        return substring("/tai-khoan");
    }

    private ChainBuilder asked(
            String kind,
            List<Person> people,
            Function<Person, List<String>> wishes,
            HttpRequestActionBuilder request) {
        return exec(session -> chosen(session, one(people), wishes))
                .exec(addCookie(Cookie("motcua_session", "#{session}").withDomain("localhost")))
                .exec(addCookie(Cookie("XSRF-TOKEN", "#{key}").withDomain("localhost")))
                .exec(session -> session.set("begun", System.nanoTime()))
                .exec(request)
                .exec(session -> {
                    timings.took(kind, session.getLong("begun"), session.isFailed());
                    return session;
                });
    }

    private static Session chosen(
            Session session, Person person, Function<Person, List<String>> wishes) {
        return session.set("session", person.session())
                .set("key", person.key())
                .set("token", person.token())
                .set("wish", one(wishes.apply(person)));
    }

    private static <T> T one(List<T> several) {
        return several.get(ThreadLocalRandom.current().nextInt(several.size()));
    }

    @Override
    public void before() {
        timings.begin();
    }

    @Override
    public void after() {
        JsonMapper.shared().writeValue(Path.of(plan.figures()), timings.lines());
    }
}
