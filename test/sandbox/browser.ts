/** A browser without a screen: cookies by path, redirects one by one. For flows over real HTTP. */
export type Browser = {
  /** One request, no redirect followed. */
  go(url: string, form?: Readonly<Record<string, string>>): Promise<Response>;
  /** Follows redirects until an address outside `stopAt`'s negative, or a page. Returns the last response and its address. */
  follow(
    url: string,
    form?: Readonly<Record<string, string>>,
    stopAt?: (url: URL) => boolean,
  ): Promise<{ readonly url: URL; readonly response: Response | undefined }>;
};

type Cookie = { readonly name: string; readonly value: string; readonly path: string };

function parseCookie(header: string): Cookie {
  const [pair = '', ...attributes] = header.split(/;\s*/);
  const equals = pair.indexOf('=');
  const path = attributes.find((each) => /^path=/i.test(each))?.slice(5) ?? '/';
  return { name: pair.slice(0, equals), value: pair.slice(equals + 1), path };
}

export function createBrowser(): Browser {
  const jar = new Map<string, Cookie>();
  const go: Browser['go'] = async (url, form) => {
    const { pathname } = new URL(url);
    const cookies = [...jar.values()].filter(({ path }) => pathname.startsWith(path));
    const headers = {
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      accept: 'text/html',
    };
    const response = await fetch(url, {
      redirect: 'manual',
      headers,
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const header of response.headers.getSetCookie()) {
      const cookie = parseCookie(header);
      if (cookie.value === '') jar.delete(`${cookie.path} ${cookie.name}`);
      else jar.set(`${cookie.path} ${cookie.name}`, cookie);
    }
    return response;
  };
  const follow: Browser['follow'] = async (url, form, stopAt = () => false) => {
    let at = new URL(url);
    let response = await go(at.href, form);
    for (let hops = 0; hops < 10; hops += 1) {
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || location === null) return { url: at, response };
      at = new URL(location, at);
      if (stopAt(at)) return { url: at, response: undefined };
      response = await go(at.href);
    }
    throw new Error('more than 10 redirects');
  };
  return { go, follow };
}
