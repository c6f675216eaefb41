<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * Checks the host of a web URL. A browser refuses some hosts, for example `xn--xn.com`, and a link to one does nothing.
 *
 * @see https://url.spec.whatwg.org/#host-parsing
 */
final class Host
{
    /**
     * The letters, digits and marks that a name may hold, for a character class. A mark cannot come first.
     */
    private const NAME = '/^(?!\p{M})[\p{L}\p{N}\p{M}_-]*$/u';

    /**
     * True when every browser opens the authority of a URL: a host, maybe after `user@` and before `:port`.
     *
     * @param string $authority What is between `//` and the path.
     */
    public static function isAllowed(string $authority): bool
    {
        $host = strrpos($authority, '@') === false ? $authority : substr($authority, strrpos($authority, '@') + 1);
        if (preg_match('/:(\d*)$/D', $host, $port)) {
            $host = substr($host, 0, -strlen($port[0]));
            if (strlen($port[1]) > 5 || (int) $port[1] > 65535) {
                return false;
            }
        }
        if (preg_match('/^\[(.*)\]$/sD', $host, $address)) {
            return filter_var($address[1], FILTER_VALIDATE_IP, FILTER_FLAG_IPV6) !== false;
        }
        return self::isName($host);
    }

    /**
     * True for a domain name, or for an IPv4 address in its usual form.
     */
    private static function isName(string $host): bool
    {
        $labels = explode('.', $host);
        // One full stop may end a name; it does not make a label.
        if (count($labels) > 1 && end($labels) === '') {
            array_pop($labels);
        }
        // A host that ends in a number is an IPv4 address or nothing.
        if (preg_match('/^(\d+|0x[0-9a-f]*)$/iD', end($labels))) {
            return filter_var($host, FILTER_VALIDATE_IP, FILTER_FLAG_IPV4) !== false;
        }
        foreach ($labels as $label) {
            if ($label === '' || !preg_match(self::NAME, $label) || !self::isPunycode($label)) {
                return false;
            }
        }
        return true;
    }

    /**
     * False for a label that begins with `xn--` and does not stand for letters beyond ASCII.
     */
    private static function isPunycode(string $label): bool
    {
        if (strtolower(substr($label, 0, 4)) !== 'xn--') {
            return true;
        }
        $text = Punycode::decode(strtolower(substr($label, 4)));
        // What a browser would write differently (capital letters) it refuses.
        return $text !== null && preg_match('/[^\x00-\x7F]/', $text) && preg_match(self::NAME, $text) && !preg_match('/\p{Lu}/u', $text);
    }
}
